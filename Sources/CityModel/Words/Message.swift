/// What the system tells somebody about a case (消息). Its words are made when it is read, in the reader's language.
package enum Message {}
